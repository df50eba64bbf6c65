# verdict: wrong
# line: 31
# simple network, no for-loops over neurons so that I can see everything
from math import exp
from random import random, seed, shuffle

def s(x): return 1 / (1 + exp(-x))

class Net:
    def __init__(self):
        # 2 weights + bias for each of the neurons
        self.w1, self.w2, self.b1 = random(), random(), 0
        self.w3, self.w4, self.b2 = random(), -random(), 0
        self.w5, self.w6, self.b3 = random(), -random(), 0

    def feedforward(self, x):
        h1 = s(self.w1 * x[0] + self.w2 * x[1] + self.b1)
        h2 = s(self.w3 * x[0] + self.w4 * x[1] + self.b2)
        return s(self.w5 * h1 + self.w6 * h2 + self.b3)

    def train(self, data, answers):
        lr = 0.3
        for epoch in range(600):
            for x, y in zip(data, answers):
                h1 = s(self.w1 * x[0] + self.w2 * x[1] + self.b1)
                h2 = s(self.w3 * x[0] + self.w4 * x[1] + self.b2)
                o1 = s(self.w5 * h1 + self.w6 * h2 + self.b3)

                d_L_d_o = -2 * (y - o1) * o1 * (1 - o1)
                d_L_d_h1 = d_L_d_o * self.w5 * h1 * (1 - h1)
                d_L_d_h2 = d_L_d_o * self.w5 * h2 * (1 - h2)

                self.w1 -= lr * d_L_d_h1 * x[0]
                self.w2 -= lr * d_L_d_h1 * x[1]
                self.b1 -= lr * d_L_d_h1
                self.w3 -= lr * d_L_d_h2 * x[0]
                self.w4 -= lr * d_L_d_h2 * x[1]
                self.b2 -= lr * d_L_d_h2
                self.w5 -= lr * d_L_d_o * h1
                self.w6 -= lr * d_L_d_o * h2
                self.b3 -= lr * d_L_d_o

            if epoch % 100 == 0:
                loss = sum((y - self.feedforward(x)) ** 2 for x, y in zip(data, answers)) / len(data)
                print("Epoch %d loss: %.3f" % (epoch, loss))

seed(4)
# weight (minus 135), height (minus 66) -> gender
people = [[-2, -1], [25, 6], [17, 4], [-15, -6], [-5, -3], [10, 3]]
people = [[a / 10, b / 4] for a, b in people]
gender = [1, 0, 0, 1, 1, 0]
n = Net()
n.train(people, gender)
print("Emily: %.3f" % n.feedforward([-0.7, -0.75]))
