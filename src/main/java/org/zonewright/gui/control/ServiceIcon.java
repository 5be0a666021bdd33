package org.zonewright.gui.control;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService;

/// The icons of AWS services.
public final class ServiceIcon {

    private ServiceIcon() {}

    public static Icon of(AliasMatch match) {
        return of(match.service());
    }

    public static Icon of(AliasService service) {
        return switch (service.id()) {
            case "elb-alb-classic", "elb-nlb" -> Icon.LOAD_BALANCER;
            case "cloudfront", "apigateway-edge", "appsync", "cognito-user-pool-domain" ->
                    Icon.CLOUD_FRONT;
            case "s3-website" -> Icon.S3;
            case "apigateway-regional" -> Icon.API_GATEWAY;
            default -> Icon.AWS_SERVICE;
        };
    }
}
