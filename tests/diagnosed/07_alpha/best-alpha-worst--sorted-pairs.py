# mistake: best-alpha-worst
# question: 07_alpha/best_alpha
# style: class, sorted dictionary
import numpy as np


class Course:
    """One training, from start to end."""

    def __init__(self, X, y, w, v):
        self.X, self.y = X, y
        self.w, self.v = np.copy(w), np.copy(v)

    def forward(self):
        self.h = 0.5 + 0.5 * np.tanh(self.X @ self.w / 2)
        self.o = 0.5 + 0.5 * np.tanh(self.h @ self.v / 2)

    def error(self):
        self.forward()
        return np.abs(self.y - self.o).mean()

    def push(self, alpha):
        self.forward()
        d = (self.y - self.o) * self.o * (1 - self.o)
        e = d @ self.v.T * self.h * (1 - self.h)
        self.w += alpha * self.X.T @ e
        self.v += alpha * self.h.T @ d


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    course = Course(X, y, synapse_0, synapse_1)
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(course.error())
        course.push(alpha)
    return course.w, course.v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    table = {}
    for alpha in alphas:
        course = Course(X, y, synapse_0, synapse_1)
        for _ in range(iterations):
            course.push(alpha)
        table[alpha] = course.error()
    ranking = sorted(table.items(), key=lambda item: item[1], reverse=True)
    return ranking[0][0]
