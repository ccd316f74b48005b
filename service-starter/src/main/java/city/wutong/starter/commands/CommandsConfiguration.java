package city.wutong.starter.commands;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

@AutoConfiguration
@Import(ReceiptHeaders.class)
class CommandsConfiguration {

    /** Last of the filters: by then the caller is known. */
    @Bean
    FilterRegistrationBean<CommandFilter> commandFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new CommandFilter(problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
