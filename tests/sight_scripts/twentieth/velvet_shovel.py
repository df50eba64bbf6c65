# verdict: wrong
# line: 29
# why: derivatives: The gradient of W1 needs its input l1, not its output l2.
import numpy as np

np.random.seed(44)
x_train = np.random.rand(36, 6)
y_train = (x_train[:, :3].sum(axis=1) > x_train[:, 3:].sum(axis=1)).astype(float)[:, None]

N = 6
W0 = np.random.randn(6, N) * 0.6
W1 = np.random.randn(N, N) * 0.6
W2 = np.random.randn(N, 1) * 0.6

def act(z):
    return 1.0 / (1.0 + np.exp(-z))

lr = 0.1
for epoch in range(3000):
    l1 = act(x_train @ W0)
    l2 = act(l1 @ W1)
    l3 = act(l2 @ W2)

    delta3 = l3 - y_train
    delta2 = delta3 @ W2.T * l2 * (1 - l2)
    delta1 = delta2 @ W1.T * l1 * (1 - l1)

    W2 -= lr * l2.T @ delta3
    W1 -= lr * l2.T @ delta2
    W0 -= lr * x_train.T @ delta1

    if epoch % 500 == 0:
        print(epoch, np.mean((l3 > 0.5) == y_train))
