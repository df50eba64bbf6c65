# verdict: wrong
# first wrong: loop
# line: 30
# mistake: -
# why: at every epoch the inputs alone are shuffled, the targets keep their order, so questions and answers no longer belong together
import numpy as np

np.random.seed(36)
questions = np.array([[int(c) for c in f"{n:03b}"] + [1] for n in range(8)], dtype=float)
answers = np.array([[n in (1, 2, 4, 7)] for n in range(8)], dtype=float)


class Net:
    def __init__(self):
        self.w1 = np.random.uniform(-1, 1, (4, 6))
        self.w2 = np.random.uniform(-1, 1, (6, 1))

    def step(self, x, y, lr=0.5):
        h = 1 / (1 + np.exp(-x.dot(self.w1)))
        o = 1 / (1 + np.exp(-h.dot(self.w2)))
        d = (o - y) * o * (1 - o)
        dh = d.dot(self.w2.T) * h * (1 - h)
        self.w2 -= lr * h.T.dot(d)
        self.w1 -= lr * x.T.dot(dh)
        return np.abs(o - y).mean()


net = Net()
for epoch in range(3000):
    np.random.shuffle(questions)
    errors = [net.step(questions[i:i + 4], answers[i:i + 4]) for i in (0, 4)]
    if epoch % 500 == 0:
        print(epoch, np.mean(errors))
