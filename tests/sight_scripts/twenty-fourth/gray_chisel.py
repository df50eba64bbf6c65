# verdict: wrong
# line: 29
# why: hidden delta: The ELU derivative exp(z) is fed with the activation instead of the sum z.
import numpy as np

np.random.seed(15)
x = np.random.uniform(-3, 3, (70, 1))
y = np.exp(-x ** 2) + 0.2 * x

def elu(z, a=1.0):
    return np.where(z > 0, z, a * (np.exp(np.minimum(z, 0)) - 1))

def d_elu(z, a=1.0):
    return np.where(z > 0, 1.0, a * np.exp(np.minimum(z, 0)))

W1 = np.random.randn(1, 15)
b1 = np.random.randn(1, 15) * 0.5
W2 = np.random.randn(15, 1) * 0.2
b2 = np.zeros((1, 1))
lr = 0.03

for i in range(1500):
    z1 = x.dot(W1) + b1
    h1 = elu(z1)
    out = h1.dot(W2) + b2

    grad_out = (out - y) / x.shape[0]
    grad_h = grad_out.dot(W2.T)
    grad_z = grad_h * d_elu(h1)

    W2 = W2 - lr * h1.T.dot(grad_out)
    b2 = b2 - lr * grad_out.sum(axis=0, keepdims=True)
    W1 = W1 - lr * x.T.dot(grad_z)
    b1 = b1 - lr * grad_z.sum(axis=0, keepdims=True)

print("mse after training: %.4f" % np.mean((out - y) ** 2))
