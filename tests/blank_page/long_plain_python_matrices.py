# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: hand-made matrix helpers on nested lists, full batch, both gradients taken before either matrix moves

# Neural network without any library, not even numpy.
# Matrices are lists of rows.

import random

E = 2.718281828459045


# ---------- matrix helpers ----------

def shape(m):
    return len(m), len(m[0])


def transpose(m):
    return [list(col) for col in zip(*m)]


def matmul(a, b):
    assert shape(a)[1] == shape(b)[0], "cannot multiply %s and %s" % (shape(a), shape(b))
    columns = transpose(b)
    return [[sum(p * q for p, q in zip(row, col)) for col in columns] for row in a]


def combine(f, a, b):
    assert shape(a) == shape(b), "shapes differ: %s and %s" % (shape(a), shape(b))
    return [[f(p, q) for p, q in zip(r, s)] for r, s in zip(a, b)]


def apply(f, m):
    return [[f(v) for v in row] for row in m]


def minus(a, b):
    return combine(lambda p, q: p - q, a, b)


def times(a, b):
    return combine(lambda p, q: p * q, a, b)


def random_matrix(rows, columns):
    return [[2 * random.random() - 1 for _ in range(columns)] for _ in range(rows)]


def show(title, m):
    print(title)
    for row in m:
        print("   ", " ".join("%8.4f" % v for v in row))


# ---------- network ----------

def sigmoid(x):
    return 1 / (1 + E ** -x)


def slope(y):
    return y * (1 - y)


def forward(X, w0, w1):
    hidden = apply(sigmoid, matmul(X, w0))
    output = apply(sigmoid, matmul(hidden, w1))
    return hidden, output


def gradients(X, Y, hidden, output, w1):
    delta1 = times(minus(output, Y), apply(slope, output))
    delta0 = times(matmul(delta1, transpose(w1)), apply(slope, hidden))
    return matmul(transpose(X), delta0), matmul(transpose(hidden), delta1)


def descend(w, g, alpha):
    return minus(w, apply(lambda v: alpha * v, g))


def mean_error(output, Y):
    flat = [abs(v) for row in minus(output, Y) for v in row]
    return sum(flat) / len(flat)


# ---------- training ----------

random.seed(1)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
w0 = random_matrix(3, 4)
w1 = random_matrix(4, 1)
alpha = 5

for step in range(3000):
    hidden, output = forward(X, w0, w1)
    g0, g1 = gradients(X, Y, hidden, output, w1)
    w0 = descend(w0, g0, alpha)
    w1 = descend(w1, g1, alpha)
    if step % 500 == 0:
        print("step %5d   mean error %.5f" % (step, mean_error(output, Y)))

show("input to hidden", w0)
show("hidden to output", w1)
show("output", output)
