# verdict: right
import numpy as np

np.random.seed(1)
sigmoid = lambda x: 1 / (1 + np.exp(-x))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
X = np.hstack((X, np.ones((4, 1))))

alpha = 0.3
mu = 0.9

W0 = np.random.rand(3, 5) * 2 - 1
W1 = np.random.rand(5, 1) * 2 - 1
vel0 = np.zeros_like(W0)
vel1 = np.zeros_like(W1)

for i in range(3000):
    A = sigmoid(X.dot(W0))
    O = sigmoid(A.dot(W1))

    E = O - y
    dO = E * (O * (1 - O))
    dA = dO.dot(W1.T) * (A * (1 - A))

    vel1 = mu * vel1 + A.T.dot(dO)
    vel0 = mu * vel0 + X.T.dot(dA)
    W1 -= alpha * vel1
    W0 -= alpha * vel0

    if not i % 600:
        print("mean abs error", np.abs(E).mean())

print("Output after training")
print(O)
