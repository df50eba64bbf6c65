# verdict: right
import random, math
# folds and zips, as in the Haskell version
def zip_with(f, a, b): return [f(x, y) for x, y in zip(a, b)]
def inner(a, b): return sum(zip_with(lambda x, y: x * y, a, b))
def transpose(m): return [list(r) for r in zip(*m)]
def outer(a, b): return [[x * y for y in b] for x in a]
def axpy(k, a, b): return [zip_with(lambda p, q: q + k * p, r, s) for r, s in zip(a, b)]
act = math.sin
act_ = math.cos

def step(net, pair):
    (w, u), (x, t) = net, pair
    z = [inner(r, x) for r in w]
    a = [act(q) for q in z] + [1.0]
    y = [inner(r, a) for r in u]
    dy = zip_with(lambda p, q: p - q, y, t)
    da = [inner(c, dy) for c in transpose(u)][:-1]
    dz = zip_with(lambda p, q: p * act_(q), da, z)
    return axpy(-0.05, outer(dz, x), w), axpy(-0.05, outer(dy, a), u)

net = ([[random.gauss(0, 1), random.gauss(0, 1)] for _ in range(6)], [[random.gauss(0, .5) for _ in range(7)]])
pairs = [([k / 8, 1.0], [(k / 8) ** 2]) for k in range(-8, 9)]
for rounds in range(300):
    for pair in pairs:
        net = step(net, pair)
w, u = net
print([round(inner(u[0], [act(inner(r, x)) for r in w] + [1.0]), 2) for x, _ in pairs[::4]])
