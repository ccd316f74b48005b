package city.wutong.gateway.docs;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Swagger UI under /docs, from the class path, so that nothing is fetched from outside. */
@Configuration(proxyBeanMethods = false)
class DocsPages implements WebMvcConfigurer {

    private final DocsSettings settings;

    DocsPages(DocsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        var _ = registry.addRedirectViewController("/docs", "/docs/");
        registry.addViewController("/docs/").setViewName("forward:/docs/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var _ = registry.addResourceHandler("/docs/**").addResourceLocations("classpath:/docs/", settings.viewer());
    }
}
