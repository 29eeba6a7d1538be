package id.kipp.launcher.gate;

import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/** Stands before the transport, where answers are bytes as they go out, and tells how many are ready. */
final class AnswerFilter extends BaseFilter {
    private final OpenAnswers answers = new OpenAnswers();

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        answers.watch(context.getConnection());
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof Buffer bytes) {
            answers.ready(context.getConnection(), bytes.remaining());
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        answers.ended(context.getConnection());
        return context.getInvokeAction();
    }
}
