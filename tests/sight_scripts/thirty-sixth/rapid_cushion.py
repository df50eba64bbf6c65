# verdict: wrong
# line: 37
# also: 38
import numpy as np

rng = np.random.default_rng(28)

# 4 x 4 checkerboards with noise: which colour is the top left corner?
board = np.indices((4, 4)).sum(axis=0) % 2
X, y = [], []
for i in range(30):
    flip = i % 2
    X.append((np.abs(board - flip) + rng.normal(0, 0.3, (4, 4))).ravel())
    y.append([flip])
X, y = np.array(X), np.array(y)


def logistic(z):
    return 1 / (1 + np.exp(-z))


hidden_weights = rng.uniform(-0.3, 0.3, (16, 5))
hidden_bias = np.zeros((1, 5))
output_weights = rng.uniform(-0.3, 0.3, (5, 1))
output_bias = np.zeros((1, 1))
alpha = 0.05

for epoch in range(500):
    hidden = logistic(X @ hidden_weights + hidden_bias)
    output = logistic(hidden @ output_weights + output_bias)

    output_delta = alpha * (output - y)
    hidden_delta = output_delta @ output_weights.T * hidden * (1 - hidden)

    output_weights -= hidden.T @ output_delta
    output_bias -= output_delta.sum(axis=0, keepdims=True)
    hidden_weights -= alpha * X.T @ hidden_delta
    hidden_bias -= alpha * hidden_delta.sum(axis=0, keepdims=True)

    if epoch % 100 == 0:
        print(epoch, np.mean(np.abs(output - y)))
