# verdict: right
import random, math
# sheet: width, height, price (typed in from Excel)
sheet = """0.5;0.2;0.31
0.9;0.7;0.85
0.1;0.4;0.22
0.6;0.6;0.58
0.3;0.9;0.44"""
table = [list(map(float, line.split(";"))) for line in sheet.split("\n")]
B = [[random.random() - 0.5 for col in "ABC"] for row in range(3)]
C = [random.random() - 0.5 for col in "ABCD"]
def hidden(B, r): return [1 / (1 + math.exp(-(q[0] + q[1] * r[0] + q[2] * r[1]))) for q in B]
def total(C, h): return C[0] + sum(c * a for c, a in zip(C[1:], h))
for recalc in range(1500):
    dB = [[0.0, 0.0, 0.0] for q in B]
    dC = [0.0] * 4
    for r in table:
        h = hidden(B, r)
        diff = r[2] - total(C, h)
        dC[0] += diff
        for j in range(3):
            dC[j + 1] += diff * h[j]
            d = diff * C[j + 1] * h[j] * (1 - h[j])
            dB[j] = [dB[j][0] + d, dB[j][1] + d * r[0], dB[j][2] + d * r[1]]
    B = [[b + 0.1 * g for b, g in zip(q, p)] for q, p in zip(B, dB)]
    C = [c + 0.1 * g for c, g in zip(C, dC)]
for r in table:
    print(r, round(total(C, hidden(B, r)), 3))
