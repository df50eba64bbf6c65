# verdict: not a network
class Perceptron:
    """Rosenblatt's perceptron with a hard threshold."""

    def __init__(self, n, alpha=0.1):
        self.weights = [0.0] * n
        self.bias = 0.0
        self.alpha = alpha

    def output(self, x):
        s = self.bias
        for w, xi in zip(self.weights, x):
            s += w * xi
        return 1 if s > 0 else 0

    def learn(self, x, target):
        if self.output(x) == target:
            return 0
        sign = 1 if target == 1 else -1
        for i in range(len(x)):
            self.weights[i] += self.alpha * sign * x[i]
        self.bias += self.alpha * sign
        return 1


data = {
    "AND": [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)],
    "OR": [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 1)],
    "NAND": [([0, 0], 1), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)],
    "XOR": [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)],
}

for name, rows in data.items():
    p = Perceptron(2)
    for epoch in range(50):
        errors = sum(p.learn(x, t) for x, t in rows)
    print(name, "mistakes in the last epoch:", errors)
    print("   weights", [round(w, 2) for w in p.weights], "bias", round(p.bias, 2))
    print("   outputs", [p.output(x) for x, _ in rows])
