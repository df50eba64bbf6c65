# verdict: wrong
# line: 25
# why: The third matrix is trained with the activations of the layer before its input (same width).
import numpy as np

# deep (for me): 3 - 4 - 4 - 4 - 1
rng = np.random.default_rng(316)
w = [rng.uniform(-1, 1, s) for s in ((3, 4), (4, 4), (4, 4), (4, 1))]
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)

def s(z):
    return 1 / (1 + np.exp(-z))

for i in range(2000):
    l1 = s(x @ w[0])
    l2 = s(l1 @ w[1])
    l3 = s(l2 @ w[2])
    l4 = s(l3 @ w[3])
    d4 = (t - l4) * l4 * (1 - l4)
    d3 = d4 @ w[3].T * l3 * (1 - l3)
    d2 = d3 @ w[2].T * l2 * (1 - l2)
    d1 = d2 @ w[1].T * l1 * (1 - l1)
    w[3] += l3.T @ d4
    w[2] += l1.T @ d3
    w[1] += l1.T @ d2
    w[0] += x.T @ d1
print("mean error", np.abs(t - l4).mean().round(4))
