# verdict: right
import numpy as np

np.random.seed(0)
num_examples = 150
nn_input_dim, nn_output_dim = 2, 3
epsilon = 0.005      # learning rate
reg_lambda = 0.01

# three arms of a spiral
X = np.zeros((num_examples, 2))
y = np.zeros(num_examples, dtype=int)
for c in range(3):
    r = np.linspace(0.05, 1, 50)
    t = np.linspace(c * 2.1, c * 2.1 + 2.5, 50) + np.random.randn(50) * 0.1
    X[c * 50:(c + 1) * 50] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[c * 50:(c + 1) * 50] = c

def build_model(nn_hdim, num_passes=4000):
    W1 = np.random.randn(nn_input_dim, nn_hdim) / np.sqrt(nn_input_dim)
    b1 = np.zeros((1, nn_hdim))
    W2 = np.random.randn(nn_hdim, nn_output_dim) / np.sqrt(nn_hdim)
    b2 = np.zeros((1, nn_output_dim))
    for i in range(num_passes):
        # Forward propagation
        z1 = X.dot(W1) + b1
        a1 = np.tanh(z1)
        z2 = a1.dot(W2) + b2
        exp_scores = np.exp(z2)
        probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

        # Backpropagation
        delta3 = probs
        delta3[range(num_examples), y] -= 1
        dW2 = (a1.T).dot(delta3)
        db2 = np.sum(delta3, axis=0, keepdims=True)
        delta2 = delta3.dot(W2.T) * (1 - np.power(a1, 2))
        dW1 = np.dot(X.T, delta2)
        db1 = np.sum(delta2, axis=0)

        # regularization terms (b1 and b2 don't have them)
        dW2 += reg_lambda * W2
        dW1 += reg_lambda * W1

        W1 += -epsilon * dW1
        b1 += -epsilon * db1
        W2 += -epsilon * dW2
        b2 += -epsilon * db2
    return W1, b1, W2, b2

W1, b1, W2, b2 = build_model(12)
pred = np.argmax(np.tanh(X.dot(W1) + b1).dot(W2) + b2, axis=1)
print("training accuracy: %.2f" % np.mean(pred == y))
