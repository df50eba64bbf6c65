# verdict: wrong
# line: 13
# also: 14, 16
# why: The gradient sums are set to zero once before the epochs, so old gradients pile up.
import numpy as np

# batch gradient descent with explicit accumulation
np.random.seed(112)
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
T = np.array([0., 1., 1., 1.])
w = np.random.randn(3, 3)
v = np.random.randn(3)
grad_w = np.zeros((3, 3))
grad_v = np.zeros(3)

for epoch in range(300):
    loss = 0
    for x, t in zip(X, T):
        h = 1 / (1 + np.exp(-x @ w))
        o = 1 / (1 + np.exp(-h @ v))
        loss += 0.5 * (o - t) ** 2
        d = (o - t) * o * (1 - o)
        grad_v += d * h
        grad_w += np.outer(x, d * v * h * (1 - h))
    w -= 0.1 * grad_w
    v -= 0.1 * grad_v
print("loss at the end", loss)
