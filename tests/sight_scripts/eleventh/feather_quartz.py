# verdict: wrong
# line: 20
# also: 24
# why: the output is rounded to 0 or 1 before the error is taken
import numpy as np

np.random.seed(100)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

class Student:
    def __init__(self, hidden):
        self.syn0 = 2 * np.random.rand(3, hidden) - 1
        self.syn1 = 2 * np.random.rand(hidden, 1) - 1

    def predict(self, x):
        self.l1 = sigmoid(x.dot(self.syn0))
        self.l2 = sigmoid(self.l1.dot(self.syn1))
        return self.l2.round()

    def train(self, x, y, alpha=0.5, times=500):
        for t in range(times):
            error = y - self.predict(x)
            l2_delta = error * self.l2 * (1 - self.l2)
            l1_delta = l2_delta.dot(self.syn1.T) * self.l1 * (1 - self.l1)
            self.syn1 += alpha * self.l1.T.dot(l2_delta)
            self.syn0 += alpha * x.T.dot(l1_delta)
            if t % 100 == 0:
                print(t, np.abs(error).mean())

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
s = Student(4)
s.train(x, y)
print("answers:", s.predict(x).ravel())
