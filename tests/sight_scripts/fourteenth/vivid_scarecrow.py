# verdict: wrong
# line: 29
# why: bias gradient summed over the features instead of the samples (as many of the one as of the other)
import numpy as np

np.random.seed(23)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = np.array([[0.], [1.], [1.], [0.]])

W1 = np.random.uniform(-1, 1, (2, 4))
b1 = np.random.uniform(-1, 1, 4)
W2 = np.random.uniform(-1, 1, (4, 1))
b2 = np.random.uniform(-1, 1, 1)
lr = 0.9

def sigm(x):
    return 1 / (1 + np.exp(-x))

for epoch in range(6000):
    l1 = sigm(X.dot(W1) + b1)
    l2 = sigm(l1.dot(W2) + b2)

    d_l2 = 2 * (l2 - y) / len(X) * l2 * (1 - l2)
    d_l1 = d_l2.dot(W2.T) * l1 * (1 - l1)

    grad_W2 = l1.T.dot(d_l2)
    grad_b2 = np.sum(d_l2, axis=0)
    grad_W1 = X.T.dot(d_l1)
    grad_b1 = np.sum(d_l1, axis=1)

    W2 -= lr * grad_W2
    b2 -= lr * grad_b2
    W1 -= lr * grad_W1
    b1 -= lr * grad_b1

    if epoch % 1500 == 0:
        print(f"epoch={epoch} mse={np.mean((l2 - y) ** 2):.4f}")
