# verdict: wrong
# line: 32
# why: hidden delta lacks the derivative of the hidden activation
import numpy as np

np.random.seed(16)

# toy data: inside or outside a ring
N = 100
X = np.random.randn(N, 2)
r = np.linalg.norm(X, axis=1)
Y = ((r > 0.7) & (r < 1.6)).astype(float)[:, np.newaxis]

W1 = np.random.randn(2, 8)
b1 = np.zeros((1, 8))
W2 = np.random.randn(8, 1)
b2 = np.zeros((1, 1))

def sigmoid(x):
    return 1/(1 + np.exp(-x))

learning_rate = 0.1
for i in range(1000):
    Z1 = np.dot(X, W1) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(A1, W2) + b2
    A2 = sigmoid(Z2)

    dZ2 = A2 - Y
    dW2 = np.dot(A1.T, dZ2)/N
    db2 = np.sum(dZ2, axis=0, keepdims=True)/N
    dZ1 = np.dot(dZ2, W2.T)
    dW1 = np.dot(X.T, dZ1)/N
    db1 = np.sum(dZ1, axis=0, keepdims=True)/N

    W1 = W1 - learning_rate*dW1
    b1 = b1 - learning_rate*db1
    W2 = W2 - learning_rate*dW2
    b2 = b2 - learning_rate*db2

loss = -np.mean(Y*np.log(A2) + (1 - Y)*np.log(1 - A2))
print("loss", loss, "accuracy", np.mean((A2 > 0.5) == (Y == 1)))
