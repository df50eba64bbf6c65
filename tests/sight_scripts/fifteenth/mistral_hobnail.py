# verdict: wrong
# line: 27
# also: 25, 26
# why: the hidden bias is never updated
import numpy as np

def softmax(a):
    a = np.exp(a - a.max(1)[:, None])
    return a / a.sum(1)[:, None]

def build_model(X, y, nn_hdim, passes=800, alpha=0.005):
    np.random.seed(0)
    model = {"W1": np.random.randn(2, nn_hdim) / np.sqrt(2), "b1": np.random.randn(nn_hdim),
             "W2": np.random.randn(nn_hdim, 2) / np.sqrt(nn_hdim), "b2": np.random.randn(2)}
    for i in range(passes):
        z1 = X.dot(model["W1"]) + model["b1"]
        a1 = np.tanh(z1)
        probs = softmax(a1.dot(model["W2"]) + model["b2"])
        if i % 200 == 0:
            print("Loss after pass %i: %f" % (i, -np.log(probs[np.arange(len(X)), y]).mean()))

        delta3 = probs
        delta3[range(len(X)), y] -= 1
        dz1 = delta3.dot(model["W2"].T) * (1 - np.power(a1, 2))
        model["W1"] = model["W1"] - alpha * X.T.dot(dz1)
        model["W2"] = model["W2"] - alpha * a1.T.dot(delta3)
        model["b2"] = model["b2"] - alpha * delta3.sum(0)
    return model

# two half moons
t = np.random.RandomState(1).uniform(0, np.pi, 100)
y = np.arange(100) % 2
X = np.c_[np.where(y == 0, np.cos(t), 1 - np.cos(t)), np.where(y == 0, np.sin(t), 0.5 - np.sin(t))]
model = build_model(X, y, 4)
