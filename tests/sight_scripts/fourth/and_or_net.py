# verdict: wrong
# line: 22
# why: The squared error is fed back instead of the error itself, its sign is lost.
import numpy as np

np.random.seed(12)

def sigmoid(z): return 1/(1 + np.exp(-z))
def dsigmoid(a): return a*(1 - a)

# AND and OR at the same time
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0,0],[0,1],[0,1],[1,1]])

W1, b1 = np.random.randn(2, 4), np.random.randn(1, 4)
W2, b2 = np.random.randn(4, 2), np.random.randn(1, 2)

for epoch in range(3000):
    hidden = sigmoid(X @ W1 + b1)
    output = sigmoid(hidden @ W2 + b2)

    error = (output - y)**2
    grad_out = error * dsigmoid(output)
    grad_hid = grad_out @ W2.T * dsigmoid(hidden)

    W2 -= 0.5 * hidden.T @ grad_out
    b2 -= 0.5 * grad_out.sum(axis=0)
    W1 -= 0.5 * X.T @ grad_hid
    b1 -= 0.5 * grad_hid.sum(axis=0)
    if epoch % 600 == 0:
        print(epoch, np.mean(error))
