# verdict: wrong
# line: 17
# also: 19
import random, math
seq = [math.sin(0.5 * k) for k in range(40)]
H = 5
a = [[random.gauss(0, .6) for _ in range(3)] for _ in range(H)]
b = [random.gauss(0, .6) for _ in range(H)]
def hidden(a, x): return [math.tanh(r[0] * x[0] + r[1] * x[1] + r[2]) for r in a]
for sweep in range(60):
    window = [seq[0], seq[1], 1.0]
    for nxt in seq[2:]:
        used = window
        h = hidden(a, window)
        e = sum(p * q for p, q in zip(b, h)) - nxt
        back = [e * bj * (1 - hj * hj) for bj, hj in zip(b, h)]
        window = [window[1], nxt, 1.0]
        b = [bj - 0.05 * e * hj for bj, hj in zip(b, h)]
        a = [[w - 0.05 * d * x for w, x in zip(r, window)] for r, d in zip(a, back)]
print(round(e, 4))
