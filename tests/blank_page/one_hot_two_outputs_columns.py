# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: samples are columns (W @ x + b), two sigmoid outputs for a one-hot target, squared error; biases are summed over the columns
import numpy as np

labels = np.array([0, 1, 1, 0, 1, 0])
X = np.array([[0, 0, 1, 1, 0, 1],
              [0, 1, 0, 1, 1, 1],
              [1, 1, 1, 1, 0, 0]], dtype=float)       # (features, samples)
Y = np.eye(2)[labels].T                                # (classes, samples)

np.random.seed(17)
W1 = np.random.randn(5, 3) ; b1 = np.zeros((5, 1))
W2 = np.random.randn(2, 5) ; b2 = np.zeros((2, 1))

def sigma(z):
    return 1.0/(1.0+np.exp(-z))

for epoch in range(12000):
    Z1 = W1 @ X + b1
    A1 = sigma(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigma(Z2)

    dZ2 = (A2 - Y) * sigma(Z2) * (1 - sigma(Z2))
    dZ1 = (W2.T @ dZ2) * sigma(Z1) * (1 - sigma(Z1))

    W2 = W2 - 0.5 * (dZ2 @ A1.T)
    b2 = b2 - 0.5 * dZ2.sum(axis=1, keepdims=True)
    W1 = W1 - 0.5 * (dZ1 @ X.T)
    b1 = b1 - 0.5 * dZ1.sum(axis=1, keepdims=True)

print("predicted:", A2.argmax(axis=0))
print("expected: ", labels)
