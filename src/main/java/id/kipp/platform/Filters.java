package id.kipp.platform;

import id.kipp.account.signin.web.SignInFilter;
import id.kipp.web.error.ErrorPageFilter;
import id.kipp.web.error.ExceptionFilter;
import id.kipp.web.routing.RoutingFilter;
import id.kipp.web.security.SameSiteFilter;
import id.kipp.web.security.SecurityHeadersFilter;
import id.kipp.web.text.LanguageFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
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
            SecurityHeadersFilter.class,
            DatabaseAwayFilter.class,
            ExceptionFilter.class,
            SameSiteFilter.class,
            LanguageFilter.class,
            SignInFilter.class,
            RoutingFilter.class);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        // What the server refuses by itself meets the filters as an error page only.
        map(add(context, ErrorPageFilter.class), DispatcherType.ERROR);
        ORDER.forEach(filter -> map(add(context, filter), DispatcherType.REQUEST));
        // Around each page as well: the server logs every exception that it sees, also that an address leads nowhere.
        map(context.getFilterRegistration(ExceptionFilter.class.getSimpleName()), DispatcherType.FORWARD);
        map(context.getFilterRegistration(SecurityHeadersFilter.class.getSimpleName()), DispatcherType.ERROR);
    }

    private static FilterRegistration add(ServletContext context, Class<? extends Filter> filter) {
        var registration = context.addFilter(filter.getSimpleName(), filter);
        registration.setAsyncSupported(true);
        return registration;
    }

    private static void map(FilterRegistration filter, DispatcherType when) {
        filter.addMappingForUrlPatterns(EnumSet.of(when), true, "/*");
    }
}
