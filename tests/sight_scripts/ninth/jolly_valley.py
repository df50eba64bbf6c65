# verdict: right

import numpy as np

# toy data: two rings
np.random.seed(0)
n = 60
ang = np.random.uniform(0, 2 * np.pi, n)
y = np.arange(n) % 2
X = (1 + y)[:, None] * np.c_[np.cos(ang), np.sin(ang)] + 0.1 * np.random.randn(n, 2)

epsilon = 0.1      # learning rate
reg_lambda = 0.01  # regularization strength

def build_model(nn_hdim, num_passes=1500):
    np.random.seed(0)
    W1 = np.random.randn(2, nn_hdim) / np.sqrt(2)
    b1 = np.zeros((1, nn_hdim))
    W2 = np.random.randn(nn_hdim, 2) / np.sqrt(nn_hdim)
    b2 = np.zeros((1, 2))
    for i in range(num_passes):
        a1 = np.tanh(X.dot(W1) + b1)
        scores = a1.dot(W2) + b2
        exp_scores = np.exp(scores)
        probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

        delta3 = probs
        delta3[range(n), y] -= 1
        delta3 /= n
        dW2 = (a1.T).dot(delta3)
        db2 = np.sum(delta3, axis=0, keepdims=True)
        delta2 = delta3.dot(W2.T) * (1 - np.power(a1, 2))
        dW1 = np.dot(X.T, delta2)
        db1 = np.sum(delta2, axis=0)

        dW2 += reg_lambda * W2
        dW1 += reg_lambda * W1

        W1 += -epsilon * dW1
        b1 += -epsilon * db1
        W2 += -epsilon * dW2
        b2 += -epsilon * db2
    return W1, b1, W2, b2

W1, b1, W2, b2 = build_model(8)
guess = np.argmax(np.tanh(X.dot(W1) + b1).dot(W2) + b2, axis=1)
print("right:", np.mean(guess == y))
