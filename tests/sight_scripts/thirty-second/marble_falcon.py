# verdict: wrong
# line: 19
# also: 18, 20, 21
import math, random
random.seed(7)
dane = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]   # XOR
sig = lambda t: 1 / (1 + math.exp(-t))
ukryte = [[random.uniform(-2, 2) for _ in range(3)] for _ in range(3)]
wyjscie = [random.uniform(-2, 2) for _ in range(4)]
krok = 0.5
for epoka in range(2000):
    for x, cel in dane:
        we = x + [1]
        h = [sig(sum(a * b for a, b in zip(w, we))) for w in ukryte]
        hb = h + [1]
        o = sig(sum(a * b for a, b in zip(wyjscie, hb)))
        d = (o - cel) * o * (1 - o)
        for j in range(4):
            wyjscie[j] -= krok * d * hb[j]
        for j in range(3):
            dj = d * wyjscie[j] * h[j] * (1 - h[j])
            for i in range(3):
                ukryte[j][i] -= krok * dj * we[i]
print([round(v, 3) for v in wyjscie])
