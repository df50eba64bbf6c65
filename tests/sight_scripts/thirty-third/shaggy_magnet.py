# verdict: right
import math, random
def matmul(A, B): return [[sum(a * b for a, b in zip(r, c)) for c in zip(*B)] for r in A]
def T(A): return list(map(list, zip(*A)))
def each(f, *Ms): return [[f(*vals) for vals in zip(*rows)] for rows in zip(*Ms)]
def rand(r, c): return [[random.gauss(0, 1) for _ in range(c)] for _ in range(r)]
X = [[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]]
Y = [[1, 0], [0, 1], [0, 1], [1, 0]]
P, Q = rand(3, 5), rand(5, 2)
def softmax(row):
    m = max(row)
    e = [math.exp(v - m) for v in row]
    return [v / sum(e) for v in e]
for it in range(600):
    H = each(math.tanh, matmul(X, P))
    O = [softmax(r) for r in matmul(H, Q)]
    E = each(lambda o, y: o - y, O, Y)
    D = each(lambda b, h: b * (1 - h * h), matmul(E, T(Q)), H)
    Q = each(lambda q, g: q - 0.2 * g, Q, matmul(T(H), E))
    P = each(lambda p, g: p - 0.2 * g, P, matmul(T(X), D))
for r in O:
    print([round(v, 3) for v in r])
