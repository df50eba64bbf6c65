# verdict: wrong
# line: 40
# also: 39
import random, math

random.seed(3)

X = [[0.1, 0.9], [0.2, 0.7], [0.9, 0.2], [0.8, 0.1], [0.5, 0.95], [0.95, 0.4]]
Y = [1, 1, 0, 0, 1, 0]        # above the diagonal?

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

class NN:
    def __init__(self):
        self.w1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
        self.b1 = [random.uniform(-1, 1) for _ in range(3)]
        self.w2 = [random.uniform(-1, 1) for _ in range(3)]
        self.b2 = random.uniform(-1, 1)

    def forward(self, x):
        self.h = [sigmoid(self.w1[j][0] * x[0] + self.w1[j][1] * x[1] + self.b1[j]) for j in range(3)]
        self.o = sigmoid(sum(self.w2[j] * self.h[j] for j in range(3)) + self.b2)
        return self.o

    def backward(self, x, y, lr):
        d_o = (self.o - y) * self.o * (1 - self.o)
        d_h = [d_o * self.w2[j] * self.h[j] * (1 - self.h[j]) for j in range(3)]
        for j in range(3):
            self.w2[j] -= lr * d_o * self.h[j]
            self.w1[j][0] -= lr * d_h[j] * x[0]
            self.w1[j][1] -= lr * d_h[j] * x[1]
            self.b1[j] -= lr * d_h[j]
        self.b2 -= lr * d_o

nn = NN()
for epoch in range(300):
    error = 0
    for x in X:
        for y in Y:
            out = nn.forward(x)
            error += (y - out) ** 2
            nn.backward(x, y, 0.5)
    if epoch % 50 == 0:
        print("epoch", epoch, "error", round(error, 4))

for x, y in zip(X, Y):
    print(x, y, round(nn.forward(x), 3))
