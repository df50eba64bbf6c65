# verdict: right
import math, random
random.seed(50)

# matrices as lists of lists, helper functions like in the linear algebra course
def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def transpose(A):
    return [list(r) for r in zip(*A)]

def apply(f, A):
    return [[f(v) for v in row] for row in A]

def combine(f, A, B):
    return [[f(a, b) for a, b in zip(r, s)] for r, s in zip(A, B)]

def randm(r, c):
    return [[random.uniform(-1, 1) for _ in range(c)] for _ in range(r)]

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
W1 = randm(3, 4)
W2 = randm(4, 1)
sigmoid = lambda x: 1 / (1 + math.exp(-x))

for step in range(1500):
    H = apply(sigmoid, matmul(X, W1))
    O = apply(sigmoid, matmul(H, W2))
    E = combine(lambda y, o: y - o, Y, O)
    dO = combine(lambda e, o: e * o * (1 - o), E, O)
    dH = combine(lambda e, h: e * h * (1 - h), matmul(dO, transpose(W2)), H)
    W2 = combine(lambda w, g: w + 0.9 * g, W2, matmul(transpose(H), dO))
    W1 = combine(lambda w, g: w + 0.9 * g, W1, matmul(transpose(X), dH))
    if step % 300 == 0:
        print(step, sum(e[0] ** 2 for e in E))
print(O)
