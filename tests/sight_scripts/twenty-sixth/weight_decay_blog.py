# verdict: right
import numpy as np

np.random.seed(0)
# two half moons
angle = np.random.uniform(0, np.pi, 100)
y = np.array([0] * 50 + [1] * 50)
X = np.stack([np.cos(angle), np.sin(angle)], axis=1)
X[50:] = np.array([1, 0.5]) - X[50:]
X += np.random.normal(0, 0.15, X.shape)

num_examples = len(X)
epsilon = 0.01
reg_lambda = 0.01


def build_model(nn_hdim, num_passes=1000, print_loss=False):
    W1 = np.random.randn(2, nn_hdim) / np.sqrt(2)
    b1 = np.zeros((1, nn_hdim))
    W2 = np.random.randn(nn_hdim, 2) / np.sqrt(nn_hdim)
    b2 = np.zeros((1, 2))
    for i in range(num_passes):
        a1 = np.tanh(X.dot(W1) + b1)
        exp_scores = np.exp(a1.dot(W2) + b2)
        probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

        delta3 = probs.copy()
        delta3[range(num_examples), y] -= 1
        dW2 = a1.T.dot(delta3)
        db2 = np.sum(delta3, axis=0, keepdims=True)
        delta2 = delta3.dot(W2.T) * (1 - np.power(a1, 2))
        dW1 = X.T.dot(delta2)
        db1 = np.sum(delta2, axis=0, keepdims=True)

        dW2 += reg_lambda * W2
        dW1 += reg_lambda * W1

        W1 += -epsilon * dW1
        b1 += -epsilon * db1
        W2 += -epsilon * dW2
        b2 += -epsilon * db2
        if print_loss and i % 250 == 0:
            loss = -np.log(probs[range(num_examples), y]).mean()
            print("Loss after iteration %i: %f" % (i, loss))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


model = build_model(5, print_loss=True)
print(model["b2"])
