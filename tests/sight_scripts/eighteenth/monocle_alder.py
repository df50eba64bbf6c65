# verdict: wrong
# line: 32
# why: Nesterov, velocity added to the looked-ahead weights
import numpy as np

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

class Net:
    def __init__(self, rng, sizes):
        self.theta = []
        for fan_in, fan_out in zip(sizes, sizes[1:]):
            self.theta.append(rng.normal(0, np.sqrt(1 / fan_in), (fan_in, fan_out)))
            self.theta.append(np.zeros(fan_out))

    def gradient(self, theta, X, Y):
        W1, b1, W2, b2 = theta
        h = np.tanh(X @ W1 + b1)
        p = softmax(h @ W2 + b2)
        d = (p - Y) / len(X)
        dh = d @ W2.T * (1 - h ** 2)
        self.loss = -np.sum(Y * np.log(p)) / len(X)
        return [X.T @ dh, dh.sum(axis=0), h.T @ d, d.sum(axis=0)]

def nesterov(net, X, Y, lr=0.1, mu=0.9, steps=400):
    velocity = [np.zeros_like(t) for t in net.theta]
    for step in range(steps):
        ahead = [t + mu * v for t, v in zip(net.theta, velocity)]
        grads = net.gradient(ahead, X, Y)
        velocity = [mu * v - lr * g for v, g in zip(velocity, grads)]
        net.theta = [a + v for a, v in zip(ahead, velocity)]
        if step % 50 == 0:
            print("step", step, "loss", net.loss)

rng = np.random.default_rng(35)
label = rng.integers(0, 3, 90)
X = np.array([[0, 1], [1, -1], [-1, -1]])[label] + rng.normal(0, 0.5, (90, 2))
net = Net(rng, [2, 8, 3])
nesterov(net, X, np.eye(3)[label])
