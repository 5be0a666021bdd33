package org.zonewright.analysis.resolve;

/// What one question brings to the policies of one zone.
record Inputs(
        ZoneIndex zone,
        Question question,
        Rankings rankings,
        AwsTargets targets,
        Health health,
        Chance chance) {

    static Inputs of(ZoneIndex zone, Question question, World world, Chance chance) {
        var place = new ClientPlace(question.client(), zone.zone().info(), world.geography());
        var rankings = new Rankings(zone, place, world.geography());
        var targets = new AwsTargets(zone, world.services(), chance);
        var health = new Health(zone, question, rankings, targets);
        return new Inputs(zone, question, rankings, targets, health, chance);
    }

    /// The same where AWS resources answer with their names ([AwsTargets#byName()]).
    Inputs byName() {
        return new Inputs(zone, question, rankings, targets.byName(), health, chance);
    }

    Selector selector(Trace trace) {
        var draws = new Draws(health, chance, trace, question.seed());
        return new Selector(zone, health, rankings, targets, draws, trace);
    }
}
