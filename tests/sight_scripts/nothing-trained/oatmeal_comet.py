# verdict: not a network
# Gauss-Seidel with over-relaxation, lists only
A = [
    [10.0, -1.0, 2.0, 0.0],
    [-1.0, 11.0, -1.0, 3.0],
    [2.0, -1.0, 10.0, -1.0],
    [0.0, 3.0, -1.0, 8.0],
]
target = [6.0, 25.0, -11.0, 15.0]

for rate in [0.3, 0.6, 1.0, 1.1, 1.4]:
    x = [0.0] * 4
    for iteration in range(200):
        error = 0.0
        for i in range(4):
            s = 0.0
            for j in range(4):
                if j != i:
                    s += A[i][j] * x[j]
            new = (target[i] - s) / A[i][i]
            delta = new - x[i]
            x[i] += rate * delta
            error = max(error, abs(delta))
        if error < 1e-10:
            break
    print("rate", rate, "iterations", iteration + 1, "error", error)
    print("   x =", [round(v, 8) for v in x])
