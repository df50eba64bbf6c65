# verdict: wrong
# line: 44
import math
import random

random.seed(73)

N = 4          # everything is 4 wide, easy to remember


def new_matrix():
    return [[random.uniform(-1, 1) for _ in range(N)] for _ in range(N)]


def apply(M, v):
    return [sum(M[j][i] * v[i] for i in range(N)) for j in range(N)]


def tanh_all(v):
    return [math.tanh(q) for q in v]


# rotate a 4-vector by one place
patterns = []
for _ in range(10):
    v = [random.choice((-0.7, 0.7)) for _ in range(N)]
    patterns.append((v, v[1:] + v[:1]))

first = new_matrix()
second = new_matrix()
third = new_matrix()

rate = 0.05
for epoch in range(300):
    sse = 0.0
    for v, goal in patterns:
        a = tanh_all(apply(first, v))
        b = tanh_all(apply(second, a))
        c = tanh_all(apply(third, b))

        dc = [(c[k] - goal[k]) * (1 - c[k] ** 2) for k in range(N)]
        sse += sum((c[k] - goal[k]) ** 2 for k in range(N))
        db = [sum(third[k][j] * dc[k] for k in range(N)) * (1 - b[j] ** 2) for j in range(N)]
        da = [sum(second[j][k] * db[k] for k in range(N)) * (1 - a[j] ** 2) for j in range(N)]

        for j in range(N):
            for i in range(N):
                third[j][i] -= rate * dc[j] * b[i]
                second[j][i] -= rate * db[j] * a[i]
                first[j][i] -= rate * da[j] * v[i]
    if epoch % 60 == 0:
        print(epoch, round(sse, 4))
