# verdict: wrong
# line: 21
# why: output delta: The delta of softmax with cross-entropy is multiplied by p*(1-p) once more.
import numpy as np

np.random.seed(6)
labels = np.array([0, 1, 2] * 25)
angle = labels * 2.1 + np.random.randn(75) * 0.35
X = np.column_stack((np.cos(angle), np.sin(angle), np.ones(75)))
T = np.eye(3)[labels]

W1 = np.random.randn(3, 7) * 0.5
W2 = np.random.randn(7, 3) * 0.5
lr = 0.02

for epoch in range(500):
    H = np.tanh(X @ W1)
    E = np.exp(H @ W2)
    P = E / E.sum(axis=1, keepdims=True)
    loss = -np.sum(T * np.log(P))
    delta_out = (P - T) * P * (1 - P)
    delta_hid = delta_out @ W2.T * (1 - H ** 2)
    W2 -= lr * H.T @ delta_out
    W1 -= lr * X.T @ delta_hid
    if epoch % 100 == 0:
        print(epoch, loss)
print("correct:", np.sum(P.argmax(axis=1) == labels), "of 75")
