# verdict: right
import random, math, itertools
# autoencoder 4-2-4
I = [[1.0 if i == j else 0.0 for j in range(4)] for i in range(4)]
enc = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(2)]
dec = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
def sq(z): return 1 / (1 + math.exp(-z))
def through(m, v): return [sq(sum(a * b for a, b in zip(r, itertools.chain(v, [1])))) for r in m]
for it in range(1000):
    for x in I:
        code = through(enc, x)
        y = through(dec, code)
        dy = [(q - p) * q * (1 - q) for p, q in zip(x, y)]
        dc = [sum(dy[k] * dec[k][j] for k in range(4)) * code[j] * (1 - code[j]) for j in range(2)]
        for m, d, v in ((dec, dy, code + [1]), (enc, dc, x + [1])):
            for r, dk in zip(m, d):
                r[:] = [w - 0.8 * dk * a for w, a in zip(r, v)]
print([[round(c, 2) for c in through(enc, x)] for x in I])
