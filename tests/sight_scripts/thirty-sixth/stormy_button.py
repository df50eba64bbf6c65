# verdict: wrong
# line: 31
import random, math
random.seed(40)

N = 3          # rock, paper, scissors: 3 in, 3 hidden, 3 out

def act(x):
    return math.tanh(x)

A = [[random.gauss(0, 0.7) for _ in range(N)] for _ in range(N)]
B = [[random.gauss(0, 0.7) for _ in range(N)] for _ in range(N)]

# what beats what, seen with noise
def example():
    k = random.randrange(3)
    x = [random.gauss(0, 0.1) + (1 if i == k else -1) for i in range(N)]
    t = [0.8 if i == (k + 1) % 3 else -0.8 for i in range(N)]
    return x, t

step = 0.05
running = 0
for n in range(3000):
    x, t = example()
    h = [act(sum(A[j][i] * x[i] for i in range(N))) for j in range(N)]
    y = [act(sum(B[k][j] * h[j] for j in range(N))) for k in range(N)]

    e = [y[k] - t[k] for k in range(N)]
    running += sum(v * v for v in e)
    dy = [e[k] * (1 - y[k] ** 2) for k in range(N)]
    dh = [sum(B[j][k] * dy[k] for k in range(N)) * (1 - h[j] ** 2) for j in range(N)]

    for r in range(N):
        for c in range(N):
            B[r][c] -= step * dy[r] * h[c]
            A[r][c] -= step * dh[r] * x[c]
    if n % 600 == 599:
        print(n + 1, running / 600)
        running = 0
