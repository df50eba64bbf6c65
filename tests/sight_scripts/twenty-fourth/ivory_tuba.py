# verdict: wrong
# line: 15
# why: derivatives: the derivative of the leaky ReLU is 0 for negative z, although the forward pass leaks 0.1
import numpy as np

rng = np.random.default_rng(90)
SLOPE = 0.1


def lrelu(z):
    return np.where(z > 0, z, SLOPE * z)


def lrelu_grad(z):
    return np.where(z > 0, 1.0, 0.0)


# two rings
angles = rng.uniform(0, 2 * np.pi, 60)
radius = np.where(np.arange(60) % 2 == 0, 0.5, 1.3)
data = np.column_stack([radius * np.cos(angles), radius * np.sin(angles)])
label = (np.arange(60) % 2).astype(float)

W1 = rng.normal(0, 1, (10, 2))
b1 = np.zeros(10)
W2 = rng.normal(0, 0.4, 10)
b2 = 0.0
lr = 0.03

for epoch in range(60):
    wrong = 0
    for i in rng.permutation(60):
        x, y = data[i], label[i]
        z = W1 @ x + b1
        h = lrelu(z)
        p = 1 / (1 + np.exp(-(W2 @ h + b2)))
        wrong += (p > 0.5) != (y > 0.5)
        d = p - y
        dz = d * W2 * lrelu_grad(z)
        W2 = W2 - lr * d * h
        b2 = b2 - lr * d
        W1 = W1 - lr * np.outer(dz, x)
        b1 = b1 - lr * dz
    if epoch % 20 == 0:
        print("epoch", epoch, "wrong", wrong)
print("last epoch wrong:", wrong)
