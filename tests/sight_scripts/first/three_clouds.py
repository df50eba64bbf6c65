# verdict: wrong
# wrong: the forward pass of the output
# line: 18
# mistake: softmax normalizes over the samples (axis 0) although samples are in rows
# style: student porting from a column-wise version
import numpy as np
rng = np.random.default_rng(12)
centers = np.array([[0, 2], [2, -1], [-2, -1]])
lab = np.arange(75) % 3
X = centers[lab] + rng.normal(0, .8, (75, 2))
Y = np.eye(3)[lab]

W1 = rng.normal(0, .5, (2, 6)); b1 = np.zeros((1, 6))
W2 = rng.normal(0, .5, (6, 3)); b2 = np.zeros((1, 3))

def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=0)

for i in range(600):
    A1 = np.tanh(X @ W1 + b1)
    A2 = softmax(A1 @ W2 + b2)
    cost = -np.sum(Y * np.log(A2 + 1e-12)) / 75
    dZ2 = (A2 - Y) / 75
    dW2 = A1.T @ dZ2
    db2 = dZ2.sum(0, keepdims=True)
    dZ1 = dZ2 @ W2.T * (1 - A1**2)
    dW1 = X.T @ dZ1
    db1 = dZ1.sum(0, keepdims=True)
    W1 -= .5*dW1; b1 -= .5*db1; W2 -= .5*dW2; b2 -= .5*db2
    if i % 150 == 0:
        print("Cost after iteration", i, ":", cost)
print("acc", np.mean(A2.argmax(1) == lab))
