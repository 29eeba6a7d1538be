package id.kipp.platform;

import id.kipp.account.web.SignInFilter;
import id.kipp.web.AddressFilter;
import id.kipp.web.ErrorPages;
import id.kipp.web.ExceptionDesk;
import id.kipp.web.LanguageFilter;
import id.kipp.web.SameSiteGuard;
import id.kipp.web.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.List;

/** The filters of the house in the order in which a request meets them. */
@WebListener
public class Filters implements ServletContextListener {
    private static final List<Class<? extends Filter>> ORDER = List.of(
            SecurityHeaders.class,
            ExceptionDesk.class,
            SameSiteGuard.class,
            LanguageFilter.class,
            SignInFilter.class,
            AddressFilter.class);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ORDER.forEach(filter -> register(event.getServletContext(), filter, DispatcherType.REQUEST));
        register(event.getServletContext(), ErrorPages.class, DispatcherType.ERROR);
    }

    private static void register(ServletContext context, Class<? extends Filter> filter, DispatcherType when) {
        var registration = context.addFilter(filter.getSimpleName(), filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(when), true, "/*");
    }
}
