# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def dive(a, depth, synapses, alpha):
    """Goes down to the last layer, comes back with dE/da and moves each weight on the way up."""
    if depth == len(synapses):
        dive.miss = np.abs(a - y).mean()
        return a - y
    out = 1 / (1 + np.exp(-a @ synapses[depth]))
    delta = dive(out, depth + 1, synapses, alpha) * out * (1 - out)
    back = delta @ synapses[depth].T
    synapses[depth] -= alpha * a.T @ delta
    return back

np.random.seed(6)
shapes = [(3, 5), (5, 5), (5, 1)]
synapses = [np.random.randn(*s) for s in shapes]
for j in range(5000):
    dive(X, 0, synapses, 2)
    if j % 1000 == 0:
        print("depth-first error:", dive.miss)
