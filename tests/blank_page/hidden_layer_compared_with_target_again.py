# verdict: wrong
# first wrong: hidden_delta
# line: 22
# mistake: l1error-hidden-target-is-y
# why: the hidden layer is compared with the targets directly, nothing of the output layer is sent back to it
import numpy as np
rng = np.random.default_rng(27)

def sigmoid(z): return 1/(1 + np.exp(-z))

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
lower = rng.uniform(-1, 1, (3, 6))
upper = rng.uniform(-1, 1, (6, 1))

layers = {0: x}
deltas = {}
for n in range(8000):
    layers[1] = sigmoid(layers[0] @ lower)
    layers[2] = sigmoid(layers[1] @ upper)
    deltas[2] = (layers[2] - y) * layers[2] * (1 - layers[2])
    deltas[1] = (layers[1] - y) * layers[1] * (1 - layers[1])
    upper -= 0.5 * layers[1].T @ deltas[2]
    lower -= 0.5 * layers[0].T @ deltas[1]
    if n in (0, 1, 10, 100, 1000, 7999):
        print(n, np.abs(layers[2] - y).mean())
