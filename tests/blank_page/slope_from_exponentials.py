# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: sigmoid and slope written with exponentials of the pre-activation, consistently
import numpy as np

def activate(z):
    return np.exp(z) / (np.exp(z) + 1)

def activate_prime(z):
    # quotient rule: e^-z / (1 + e^-z)^2
    e = np.exp(-z)
    return e / (1 + e) ** 2

class Net(object):
    def __init__(self):
        np.random.seed(10)
        self.first = np.random.randn(3, 4)
        self.second = np.random.randn(4, 1)

    def propagate(self, x):
        self.z_hidden = np.dot(x, self.first)
        self.hidden = activate(self.z_hidden)
        self.z_out = np.dot(self.hidden, self.second)
        self.out = activate(self.z_out)
        return self.out

    def correct(self, x, y, speed):
        miss = y - self.propagate(x)
        signal = miss * activate_prime(self.z_out)
        signal_hidden = np.dot(signal, self.second.T) * activate_prime(self.z_hidden)
        self.second += speed * np.dot(self.hidden.T, signal)
        self.first += speed * np.dot(x.T, signal_hidden)
        return np.abs(miss).mean()

x = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
net = Net()
for i in range(20000):
    m = net.correct(x, y, speed=0.7)
    if i % 2500 == 0:
        print("step %5d   error %.5f" % (i, m))
