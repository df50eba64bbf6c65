# verdict: wrong
# wrong: the gradient of the second weights
# line: 24
# mistake: the delta is divided by m already, and the second gradient is divided by m once more
# style: Coursera learner with samples in columns
import numpy as np

np.random.seed(3)
m = 120
th = np.random.rand(m) * np.pi
cls = np.arange(m) % 2
X = np.vstack([np.cos(th) * (1 - 2*cls) + cls, np.sin(th) * (1 - 2*cls) + 0.4*cls])
X += 0.1*np.random.randn(2, m)
Y = cls.reshape(1, m)

W1 = np.random.randn(6, 2); b1 = np.zeros((6, 1))
W2 = np.random.randn(1, 6); b2 = np.zeros((1, 1))

for i in range(1500):
    A1 = np.tanh(W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    cost = -np.mean(Y*np.log(A2) + (1-Y)*np.log(1-A2))
    dZ2 = (A2 - Y) / m
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(axis=1, keepdims=True)
    W1 -= 1.2*dW1; b1 -= 1.2*db1
    W2 -= 1.2*dW2; b2 -= 1.2*db2
    if i % 300 == 0:
        print("Cost after iteration %d: %f" % (i, cost))
