# verdict: wrong
# line: 20
# also: 22
# why: loop: The forward pass stands before the loop, so all iterations use the layers of the first weights.
import numpy as np

np.random.seed(18)

# Красные и синие точки
points = np.vstack([np.random.randn(25, 2) * 0.5 + [1, 1], np.random.randn(25, 2) * 0.5 - [1, 1],
                    np.random.randn(50, 2) * 0.5 + [1, -1]])
colour = np.repeat([[1.0], [0.0]], 50, axis=0)

w_hidden = np.random.randn(2, 6) * 0.5
b_hidden = np.zeros((1, 6))
w_out = np.random.randn(6, 1) * 0.5
b_out = np.zeros((1, 1))
alpha = 0.1

hidden = np.tanh(points @ w_hidden + b_hidden)
answer = 1 / (1 + np.exp(-(hidden @ w_out + b_out)))
for epoch in range(500):
    error = colour - answer
    d_out = error / len(points)
    d_hidden = d_out @ w_out.T * (1 - hidden ** 2)
    w_out += alpha * hidden.T @ d_out
    b_out += alpha * d_out.sum(axis=0)
    w_hidden += alpha * points.T @ d_hidden
    b_hidden += alpha * d_hidden.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, np.abs(error).mean())
