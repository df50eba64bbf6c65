# verdict: not a network
# SIR epidemic with vaccination
S, I, R = 9990.0, 10.0, 0.0
N = S + I + R
beta, gamma = 0.35, 0.1
rate = 0.004

peak, peak_day = 0, 0
for day in range(200):
    infected = beta * S * I / N
    recovered = gamma * I
    vaccinated = rate * S if day > 30 else 0.0
    S -= infected + vaccinated
    I += infected - recovered
    R += recovered + vaccinated
    if I > peak:
        peak, peak_day = I, day
    if day % 10 == 0:
        print(f"day {day:3d}  S {S:8.1f}  I {I:8.1f}  R {R:8.1f}  " + "*" * int(I / 80))

error = N - (S + I + R)
print("peak", round(peak), "on day", peak_day, " check:", round(error, 9))
