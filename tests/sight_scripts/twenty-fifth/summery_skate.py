# verdict: wrong
# line: 24
# also: 25
# why: updates: The penalty is taken off the gradient, so it makes the weights grow.
import numpy as np

np.random.seed(90)
lab = np.random.randint(0, 2, 100)
X = np.random.randn(100, 2) + 1.5 * np.column_stack((lab, -lab))
T = np.column_stack((1 - lab, lab))

W1 = np.random.randn(2, 6) * 0.5
b1 = np.zeros(6)
W2 = np.random.randn(6, 2) * 0.5
b2 = np.zeros(2)
lr, lam = 0.3, 0.01     # lam = weight decay

for epoch in range(300):
    A = np.tanh(X @ W1 + b1)
    S = np.exp(A @ W2 + b2)
    P = S / S.sum(axis=1)[:, None]
    D = (P - T) / 100
    DA = D @ W2.T * (1 - A * A)
    gW2 = A.T @ D - lam * W2
    gW1 = X.T @ DA - lam * W1
    W2 -= lr * gW2
    b2 -= lr * D.sum(axis=0)
    W1 -= lr * gW1
    b1 -= lr * DA.sum(axis=0)

print("acc", np.mean(P.argmax(1) == lab), "norm", np.sum(W1 ** 2) + np.sum(W2 ** 2))
