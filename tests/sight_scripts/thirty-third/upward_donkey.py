# verdict: right
import random, math
n_hidden = 6
w = {('x', j): random.gauss(0, 1) for j in range(n_hidden)}
w.update({('1', j): random.gauss(0, 1) for j in range(n_hidden)})
w.update({(j, 'y'): random.gauss(0, 1) for j in range(n_hidden)})
w['1', 'y'] = 0.0
def softplus(z): return math.log(1 + math.exp(z))
def guess(w, x):
    z = [w['x', j] * x + w['1', j] for j in range(n_hidden)]
    return z, w['1', 'y'] + sum(w[j, 'y'] * softplus(z[j]) for j in range(n_hidden))
points = [(-1, 1), (-.5, .2), (0, 0), (.5, .3), (1, 0.9)]
for turn in range(500):
    random.shuffle(points)
    for x, t in points:
        z, y = guess(w, x)
        miss = t - y
        change = {('1', 'y'): miss}
        for j in range(n_hidden):
            change[j, 'y'] = miss * softplus(z[j])
            change['1', j] = miss * w[j, 'y'] / (1 + math.exp(-z[j]))
            change['x', j] = change['1', j] * x
        for key, dv in change.items():
            w[key] += 0.02 * dv
print(sum((t - guess(w, x)[1]) ** 2 for x, t in points))
