# verdict: wrong
# line: 25
# also: 26, 28
# why: The gradient goes back without the dropout mask.
import numpy as np
np.random.seed(15)

def relu(x): return np.maximum(x, 0)
def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)

X = np.random.randn(40, 4)
T = np.zeros((40, 2))
T[np.arange(40), (X[:, 0] * X[:, 1] > 0).astype(int)] = 1
W1, b1 = np.random.randn(4, 20) * 0.5, np.zeros((1, 20))
W2, b2 = np.random.randn(20, 2) * 0.3, np.zeros((1, 2))

for epoch in range(1500):
    drop = np.random.randint(2, size=(40, 20)) * 2
    hidden = relu(X @ W1 + b1)
    dropped = hidden * drop
    output = softmax(dropped @ W2 + b2)
    delta_output = (output - T) / 40
    delta_hidden = delta_output @ W2.T * (hidden > 0)
    W2 -= 0.3 * dropped.T @ delta_output
    b2 -= 0.3 * delta_output.sum(0, keepdims=True)
    W1 -= 0.3 * X.T @ delta_hidden
    b1 -= 0.3 * delta_hidden.sum(0, keepdims=True)
out = softmax(relu(X @ W1 + b1) @ W2 + b2)
print("correct", (out.argmax(1) == T.argmax(1)).sum())
