# verdict: wrong
# line: 19
import math, random
random.seed(25)
N = 3
X = [(x / 4, 1.0) for x in range(-4, 5)]
Y = [math.sin(3 * x) / 2 for x, _ in X]
A = [[random.uniform(-1.5, 1.5) for _ in range(2)] for _ in range(N)]
B = [[random.uniform(-1.5, 1.5) for _ in range(N)] for _ in range(N)]
C = [random.uniform(-1, 1) for _ in range(N)]
for k in range(800):
    sq = 0
    for x, y in zip(X, Y):
        a = [math.tanh(A[i][0] * x[0] + A[i][1] * x[1]) for i in range(N)]
        b = [math.tanh(sum(B[j][i] * a[i] for i in range(N))) for j in range(N)]
        e = sum(C[j] * b[j] for j in range(N)) - y
        sq += e * e
        db = [e * C[j] * (1 - b[j] ** 2) for j in range(N)]
        da = [sum(db[j] * B[j][i] for j in range(N)) * (1 - b[i] ** 2) for i in range(N)]
        for j in range(N):
            C[j] -= 0.05 * e * b[j]
            for i in range(N):
                B[j][i] -= 0.05 * db[j] * a[i]
        for i in range(N):
            A[i][0] -= 0.05 * da[i] * x[0]
            A[i][1] -= 0.05 * da[i] * x[1]
    if k % 200 == 0:
        print(k, round(sq, 4))
