package id.kipp.judging.rules.assignment;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The assignment as a minimum-cost flow over submissions and jurors, solved by JGraphT: a second opinion. */
final class GeneralFlow {
    private static final String SINK = "sink";

    private final AssignmentProblem problem;
    private final Graph<String, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private GeneralFlow(AssignmentProblem problem) {
        this.problem = problem;
    }

    static double optimum(AssignmentProblem problem) {
        return new GeneralFlow(problem).solve();
    }

    private double solve() {
        graph.addVertex(SINK);
        problem.bounds().forEach(bounds -> {
            graph.addVertex(bounds.juror());
            graph.addEdge(bounds.juror(), SINK);
        });
        for (var i = 0; i < problem.demands().size(); i++) {
            var submission = problem.demands().get(i).submission();
            graph.addVertex(submission);
            for (var j = 0; j < problem.bounds().size(); j++) {
                if (!problem.isConflict(i, j)) {
                    var edge = graph.addEdge(submission, problem.bounds().get(j).juror());
                    graph.setEdgeWeight(edge, -Math.rint(1000 * problem.similarity(i, j)));
                }
            }
        }
        for (var bounds : problem.bounds()) {
            graph.setEdgeWeight(graph.getEdge(bounds.juror(), SINK), 0);
        }
        var flow = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph, this::supply, edge -> bounds(edge)[1], edge -> bounds(edge)[0]);
        return -new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                        .getMinimumCostFlow(flow)
                        .getCost()
                / 1000;
    }

    private int supply(String vertex) {
        return vertex.equals(SINK)
                ? -problem.readings()
                : problem.demands().stream()
                        .filter(demand -> demand.submission().equals(vertex))
                        .mapToInt(AssignmentProblem.Demand::readings)
                        .findFirst()
                        .orElse(0);
    }

    private int[] bounds(DefaultWeightedEdge edge) {
        return problem.bounds().stream()
                .filter(bounds ->
                        graph.getEdgeTarget(edge).equals(SINK) && bounds.juror().equals(graph.getEdgeSource(edge)))
                .findFirst()
                .map(bounds -> new int[] {bounds.least(), bounds.most()})
                .orElse(new int[] {0, 1});
    }
}
