# verdict: wrong
# line: 17
import random, math
np_, nh, ni = 6, 4, 2
x = [[-1.0, 0.5], [0.3, 0.9], [0.8, -0.7], [-0.2, -0.4], [0.6, 0.1], [-0.7, -0.9]]
t = [0.7, 0.2, 0.9, 0.4, 0.6, 0.1]
w = [[random.random() * 2 - 1 for i in range(ni + 1)] for j in range(nh)]
v = [random.random() * 2 - 1 for j in range(nh)]
h = [0.0] * nh
dh = [0.0] * nh
def y_of(w, v, p): return sum(v[j] * math.tanh(w[j][0] * p[0] + w[j][1] * p[1] + w[j][2]) for j in range(nh))
for it in range(500):
    for p in range(np_):
        for j in range(nh):
            h[j] = math.tanh(w[j][0] * x[p][0] + w[j][1] * x[p][1] + w[j][2])
        e = sum(v[j] * h[j] for j in range(nh)) - t[p]
        for j in range(1, nh):
            dh[j] = e * v[j] * (1 - h[j] ** 2)
        for j in range(nh):
            v[j] -= 0.1 * e * h[j]
            for i in range(ni):
                w[j][i] -= 0.1 * dh[j] * x[p][i]
            w[j][ni] -= 0.1 * dh[j]
print([round(y_of(w, v, q), 2) for q in x])
