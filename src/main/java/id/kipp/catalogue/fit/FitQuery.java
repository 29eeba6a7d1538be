package id.kipp.catalogue.fit;

import id.kipp.catalogue.profile.rules.CostBand;
import java.util.Optional;

/**
 * What a region looks for.
 *
 * @param region its name, short name or Kemendagri code as it was typed
 * @param aspect the key of a weak aspect; empty where none was chosen
 * @param means what can be put in
 */
public record FitQuery(String region, String aspect, Optional<CostBand> means) {}
