# verdict: wrong
# line: 32
# also: 31
import numpy as np

def relu(z): return z * (z > 0)
def softmax(z):
    z = np.exp(z - z.max(axis=0))
    return z / z.sum(axis=0)

rng = np.random.default_rng(31)
keep_prob = 0.7
m = 200
X = rng.normal(size=(3, m))
labels = np.argmax(np.vstack([X[0] + X[1], X[1] * X[2], X[2] - X[0]]), axis=0)
Y = np.eye(3)[:, labels]

W1, b1 = rng.normal(size=(24, 3)) * np.sqrt(2 / 3), np.zeros((24, 1))
W2, b2 = rng.normal(size=(3, 24)) * np.sqrt(2 / 24), np.zeros((3, 1))

for step in range(601):
    Z1 = W1 @ X + b1
    A1 = relu(Z1)
    D1 = rng.random(A1.shape) < keep_prob
    A1 = A1 * D1 / keep_prob
    A2 = softmax(W2 @ A1 + b2)

    dZ2 = (A2 - Y) / m
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(axis=1, keepdims=True)
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * (Z1 > 0)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(axis=1, keepdims=True)

    for param, grad in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        param -= 0.5 * grad
    if step % 100 == 0:
        test = softmax(W2 @ relu(W1 @ X + b1) + b2)
        print(step, "acc:", (test.argmax(0) == labels).mean())
